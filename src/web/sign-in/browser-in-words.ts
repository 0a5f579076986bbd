// A browser tells what it is in a text that names its ancestors too: the first name that fits is taken.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrom(e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** What a browser says it is (its header User-Agent), in words: "Firefox on Windows". */
export function browserInWords(agent: string): string {
  const named = (names: typeof browsers) => names.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = named(browsers) ?? 'An unknown browser';
  const system = named(systems);
  return system === undefined ? browser : `${browser} on ${system}`;
}
