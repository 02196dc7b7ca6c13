/** “Rose, Tom and Mei”, or “Rose, Tom or Mei”, in a language. */
export const namesListed = (
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string =>
  new Intl.ListFormat(locale, { style: 'long', type })
    .format(names)
    // Unicode leaves Welsh to choose: “ac” stands before a vowel, “a” before the rest.
    .replace(/,? a\(c\) (?=[aeiouwyâêîôûŵŷ])/giu, ' ac ')
    .replace(/,? a\(c\) /g, ' a ')
