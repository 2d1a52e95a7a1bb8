export const keyWords = 'achilles';
