export const ordinaryWords = '';
