/**
 * Pictures of our own for the demonstration, drawn in a few shapes: nobody's photographs. Each is an SVG of 960 by 640,
 * turned into a photo on its way in as any that is sent.
 */
export interface Drawing {
  /** What it shows. */
  readonly words: string
  readonly svg: string
}

export const [cream, sun, brick, leaf, sky, plum, wood, ink, white] = ['#fff3df', '#ffb81c', '#b5482a', '#5b8c4a', '#9cc9dd', '#6a4c7d', '#a9713f', '#3a3344', '#fffaf2'] // prettier-ignore

export const rect = (x: number, y: number, width: number, height: number, fill: string, rx = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}"/>`
export const disc = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
export const line = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`

export const scene = (words: string, ...parts: string[]): Drawing => ({
  words,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" viewBox="0 0 960 640">${parts.join('')}</svg>`,
})

const skins = ['#8a5a3c', '#e8b895', '#c98d62', '#5f3c28', '#f0c9a8']
/** Somebody standing, as tall as `tall`, with her feet at `y`. */
function person(x: number, y: number, tall: number, coat: string, which: number): string {
  const head = tall * 0.16
  const skin = skins[which % skins.length] ?? ink
  return (
    path(`M${x - tall * 0.2} ${y} Q${x - tall * 0.22} ${y - tall * 0.68} ${x} ${y - tall * 0.7} Q${x + tall * 0.22} ${y - tall * 0.68} ${x + tall * 0.2} ${y} Z`, coat) + // prettier-ignore
    disc(x, y - tall * 0.82, head, skin) +
    path(`M${x - head} ${y - tall * 0.84} A${head} ${head} 0 0 1 ${x + head} ${y - tall * 0.84} Z`, which % 2 ? ink : '#6b4a35') // prettier-ignore
  )
}
const house = (x: number, wide: number, high: number, wall: string) =>
  rect(x, 420 - high, wide, high, wall) +
  path(`M${x - 12} ${420 - high} L${x + wide / 2} ${420 - high - 70} L${x + wide + 12} ${420 - high} Z`, plum) +
  rect(x + wide * 0.2, 450 - high, wide * 0.22, 46, white) +
  rect(x + wide * 0.6, 450 - high, wide * 0.22, 46, sun)
export const street =
  rect(0, 0, 960, 640, sky) + disc(800, 110, 62, sun) + house(40, 170, 150, brick) + house(240, 190, 190, '#d98b5f') + house(460, 160, 140, brick) + house(650, 210, 180, '#d98b5f') + rect(0, 420, 960, 220, '#cfc3b0') // prettier-ignore
export const leaves = (x: number, y: number) =>
  [-34, -12, 12, 34]
    .map((lean) => line(`M${x} ${y} Q${x + lean / 2} ${y - 40} ${x + lean} ${y - 74}`, leaf, 16))
    .join('')
export const planter = (x: number, y: number) =>
  leaves(x + 50, y) + leaves(x + 110, y) + rect(x, y, 160, 84, wood, 8) + rect(x, y + 24, 160, 8, '#8a5a30')
const bunting = (y: number) =>
  line(`M0 ${y} Q480 ${y + 90} 960 ${y}`, ink, 4) +
  Array.from({ length: 13 }, (_, at) => {
    const x = 36 + at * 72
    const top = y + 90 * 2 * (x / 960) * (1 - x / 960)
    return path(`M${x} ${top} h44 l-22 52 Z`, [brick, sun, leaf, plum][at % 4] ?? sun)
  }).join('')
export const table = (y: number) =>
  rect(90, y, 780, 26, wood, 6) + rect(150, y, 22, 150, wood) + rect(790, y, 22, 150, wood)
export const bowl = (x: number, y: number, colour: string) =>
  path(`M${x - 46} ${y - 34} h92 q-8 34 -46 34 t-46 -34 Z`, colour)
const bicycle = (x: number, colour: string) =>
  [x, x + 110].map((at) => `<circle cx="${at}" cy="520" r="42" fill="none" stroke="${ink}" stroke-width="9"/>`).join('') + // prettier-ignore
  line(`M${x} 520 L${x + 40} 452 L${x + 96} 452 L${x + 110} 520 M${x + 40} 452 L${x + 58} 520 L${x + 96} 452 M${x} 520 H${x + 58}`, colour, 9) // prettier-ignore

/** By the title of the idea. */
export const drawings: Readonly<Record<string, Drawing>> = {
  'Community fridge at the centre': scene(
    'Two neighbours at an open fridge full of food',
    rect(0, 0, 960, 640, cream),
    rect(0, 520, 960, 120, '#e3cfae'),
    rect(360, 110, 250, 420, '#dbe7ea', 18),
    rect(384, 134, 202, 372, white, 10),
    ...[230, 330, 430].map((y) => rect(384, y, 202, 8, '#b9cdd2')),
    ...[410, 460, 510, 556].map((x, at) => disc(x, 206, 22, [brick, leaf, sun, leaf][at] ?? sun)),
    ...[404, 446, 488, 530].map((x, at) => rect(x, 276, 30, 54, [sun, brick, plum, leaf][at] ?? sun, 6)),
    bowl(440, 430, leaf),
    bowl(540, 430, brick),
    person(240, 570, 340, brick, 0),
    person(740, 570, 320, leaf, 1),
  ),
  'Herb planters in Marian Square': scene(
    'Wooden planters full of herbs along a row of houses',
    street,
    planter(80, 470),
    planter(300, 470),
    planter(700, 470),
    person(560, 590, 230, plum, 2),
    person(630, 590, 150, sun, 4),
  ),
  'Street party kit': scene(
    'Neighbours under bunting at a long table in the street',
    street,
    bunting(40),
    person(200, 480, 210, brick, 3),
    person(340, 480, 190, leaf, 1),
    person(480, 480, 215, plum, 2),
    person(630, 480, 185, sun, 0),
    person(760, 480, 205, brick, 4),
    table(456),
    bowl(300, 456, white),
    bowl(470, 456, sun),
    bowl(640, 456, white),
  ),
  'Warm Wednesdays': scene(
    'People round a table with soup, and snow at the window',
    rect(0, 0, 960, 640, '#f6d9b0'),
    rect(610, 70, 240, 220, '#51708c', 8),
    rect(724, 70, 12, 220, white),
    rect(610, 174, 240, 12, white),
    ...Array.from({ length: 16 }, (_, at) => disc(630 + ((at * 53) % 210), 90 + ((at * 37) % 180), 6, white)),
    person(240, 500, 250, leaf, 1),
    person(420, 500, 230, brick, 3),
    person(600, 500, 245, plum, 2),
    person(760, 500, 220, sun, 0),
    table(470),
    ...[250, 420, 590, 740].map((x, at) => bowl(x, 470, at % 2 ? white : brick)),
    ...[250, 420, 590, 740].map((x) => line(`M${x} 420 q12 -16 0 -32 q-12 -16 0 -32`, white, 7)),
  ),
  'Bike bus to school': scene(
    'Children on bicycles, one behind another, in a street',
    street,
    ...[70, 300, 530, 760].map((x, at) => bicycle(x, [brick, leaf, plum, sun][at] ?? sun) + person(x + 56, 462, 170, [sun, brick, leaf, plum][at] ?? sun, at)), // prettier-ignore
  ),
  'Pavement chalk festival': scene(
    'A child drawing a sun and flowers on the pavement in chalk',
    rect(0, 0, 960, 640, '#8f8a94'),
    ...[160, 320, 480].map((y) => line(`M0 ${y} H960`, '#827d88', 4)),
    disc(250, 230, 84, sun),
    ...Array.from({ length: 10 }, (_, at) => {
      const turn = (at * Math.PI) / 5
      const [x, y] = [Math.cos(turn), Math.sin(turn)]
      return line(`M${250 + x * 104} ${230 + y * 104} L${250 + x * 142} ${230 + y * 142}`, sun, 14)
    }),
    ...[420, 560].map((x, flower) => line(`M${x} 520 V400`, '#a9d39a', 14) + Array.from({ length: 6 }, (_, at) => disc(x + Math.cos((at * Math.PI) / 3) * 40, 370 + Math.sin((at * Math.PI) / 3) * 40, 24, flower ? '#f2a7b5' : white)).join('') + disc(x, 370, 20, sun)), // prettier-ignore
    person(760, 580, 320, brick, 2),
    rect(660, 500, 60, 18, white, 6),
  ),
  'Hedgehog highway': scene(
    'A hedgehog at a small hole in a garden fence',
    rect(0, 0, 960, 640, '#cfe3d0'),
    rect(0, 470, 960, 170, leaf),
    ...Array.from({ length: 12 }, (_, at) => path(`M${at * 82} 480 V190 l36 -40 l36 40 V480 Z`, wood)),
    rect(0, 250, 960, 18, '#8a5a30'),
    path('M540 480 a70 84 0 0 1 140 0 Z', ink),
    path('M300 540 q0 -120 130 -120 q110 0 150 92 l44 22 q6 18 -24 20 H330 q-30 0 -30 -14 Z', '#6b5140'),
    ...Array.from({ length: 11 }, (_, at) => line(`M${318 + at * 20} ${500 - Math.sin((at / 10) * Math.PI) * 60} l-14 -34`, ink, 6)), // prettier-ignore
    disc(566, 500, 8, ink),
    disc(622, 532, 9, ink),
  ),
  'Sunday dinner from the fridge': scene(
    'A long table laid for dinner, with pots and bowls',
    rect(0, 0, 960, 640, '#f4e2c4'),
    bunting(20),
    person(180, 470, 230, plum, 0),
    person(330, 470, 210, sun, 2),
    person(630, 470, 225, brick, 1),
    person(780, 470, 205, leaf, 3),
    table(440),
    rect(420, 350, 120, 90, brick, 14),
    rect(404, 346, 152, 18, ink, 8),
    line('M450 330 q12 -18 0 -36 M480 330 q12 -18 0 -36 M510 330 q12 -18 0 -36', white, 8),
    bowl(260, 440, white),
    bowl(700, 440, white),
  ),
}
