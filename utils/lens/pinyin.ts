const marks: Readonly<Record<string, string>> = {
  a: 'āáǎà',
  e: 'ēéěè',
  i: 'īíǐì',
  o: 'ōóǒò',
  u: 'ūúǔù',
  ü: 'ǖǘǚǜ',
};

/** Pinyin with tone marks from CC-CEDICT's numbered one: `lu:4 se4` → `lǜ sè`. The fifth tone has no mark. */
export function toneMarks(numbered: string): string {
  return numbered
    .replaceAll(/u:|v/gu, 'ü')
    .replaceAll(/([a-zü]+)([1-5])/giu, (_, letters: string, tone: string) => {
      const at = markedVowel(letters.toLowerCase());
      const vowel = letters[at] ?? '';
      const marked = marks[vowel.toLowerCase()]?.[Number(tone) - 1] ?? vowel;
      const cased = vowel === vowel.toLowerCase() ? marked : marked.toUpperCase();
      return letters.slice(0, at) + cased + letters.slice(at + 1);
    });
}

/** a or e, else the o of ou, else the last vowel. */
function markedVowel(letters: string): number {
  const open = letters.search(/[ae]/u);
  if (open >= 0) return open;
  const ou = letters.indexOf('ou');
  return ou >= 0 ? ou : letters.search(/[iouü](?!.*[iouü])/u);
}
