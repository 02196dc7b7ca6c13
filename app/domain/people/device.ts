/** What a browser runs on, as its owner would say it: no more is kept of what a browser tells about itself. */
export const devices = [
  'iphone',
  'ipad',
  'android-phone',
  'android-tablet',
  'windows',
  'mac',
  'chromebook',
  'linux',
  'other',
] as const
export type Device = (typeof devices)[number]

/** The first of these that is found in what a browser says of itself (`User-Agent`). */
const tells: readonly [RegExp, Device][] = [
  [/\biPhone\b|\biPod\b/, 'iphone'],
  [/\biPad\b/, 'ipad'],
  [/\bAndroid\b.*\bMobile\b/, 'android-phone'],
  [/\bAndroid\b/, 'android-tablet'],
  [/\bWindows\b/, 'windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'mac'],
  [/\bCrOS\b/, 'chromebook'],
  [/\bLinux\b/, 'linux'],
]

export const deviceFrom = (userAgent: string | null): Device =>
  tells.find(([tell]) => tell.test(userAgent ?? ''))?.[1] ?? 'other'
