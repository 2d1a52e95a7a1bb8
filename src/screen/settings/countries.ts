/** The countries whose emergency numbers are known (`#knowledge`, care-services; a test holds the two together). */
export const countries =
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT LI LT LU LV MT NL NO NZ PL PT RO SE SI SK US'.split(
    ' ',
  );
