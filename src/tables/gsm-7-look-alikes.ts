/**
 * Characters outside of GSM-7 that look like one or several in it, one a line: what is written, then what says the same. Letters with
 * accents are not here: Unicode decomposes them.
 *
 * Source: Unicode names list, confusables and General Punctuation.
 */
export const GSM_7_LOOK_ALIKES: readonly (readonly [characters: string, replacement: string])[] = [
  // Quotation marks, apostrophes, primes.
  ["\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02b9\u02bb\u02bc\u02c8`\u00b4\uff07", "'"],
  ["\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u02ba\uff02", '"'],
  ["\u2034", "'''"],
  // Hyphens, dashes, the minus sign, bullets.
  ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d", "-"],
  ["\u2022\u2023\u2219\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25c6\u25c7\u25b8\u25b9\u25ba\u2027", "-"],
  ["\u00b7\u22c5", "."],
  // Blanks, and separators of lines.
  ["\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "],
  ["\u2028\u2029", "\n"],
  // Ellipses and leaders.
  ["\u2026\u22ef", "..."],
  ["\u2025", ".."],
  ["\u2024", "."],
  // Letters that Unicode does not decompose: with a stroke, without their dot, ligatures, of another age.
  ["\u0142\u019a", "l"],
  ["\u0140", "l."],
  ["\u0141\u023d", "L"],
  ["\u013f", "L."],
  ["\u0111", "d"],
  ["\u0110", "D"],
  ["\u0127", "h"],
  ["\u0126", "H"],
  ["\u0167", "t"],
  ["\u0166", "T"],
  ["\u0180", "b"],
  ["\u0243", "B"],
  ["\u0131", "i"],
  ["\u0237", "j"],
  ["\u017f", "s"],
  ["\u1e9e", "\u00df"],
  ["\u0153", "oe"],
  ["\u0152", "OE"],
  ["\u0133", "ij"],
  ["\u0132", "IJ"],
  ["\u0149", "'n"],
  ["\ufb00", "ff"],
  ["\ufb01", "fi"],
  ["\ufb02", "fl"],
  ["\ufb03", "ffi"],
  ["\ufb04", "ffl"],
  ["\ufb05\ufb06", "st"],
  // Signs.
  ["\u2044\u2215", "/"],
  ["\u2217", "*"],
  ["\u00d7", "x"],
  ["\u02c6", "^"],
  ["\u02dc\u223c", "~"],
  ["\u00a6\u2223", "|"],
  ["\u2206", "\u0394"],
  ["\u20a4", "\u00a3"],
];
