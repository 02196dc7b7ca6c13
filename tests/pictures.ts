import sharp from 'sharp'

/** A photo as telephones take them: turned on its side, and telling where it was taken. */
export async function photo(
  {
    width = 1600,
    height = 1200,
    type = 'jpeg',
    turned = 6,
  }: {
    width?: number
    height?: number
    type?: 'jpeg' | 'png' | 'webp'
    turned?: number
  } = {},
  hue = 20,
): Promise<Buffer> {
  const spots = Array.from({ length: 60 }, (_, at) => {
    const [x, y] = [(at * 7919) % width, (at * 104_729) % height]
    return `<circle cx="${x}" cy="${y}" r="${20 + ((at * 31) % 90)}" fill="hsl(${(hue + at * 47) % 360} 55% 55%)"/>`
  })
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 40% 80%)"/>${spots.join('')}</svg>`
  return sharp(Buffer.from(drawn))
    .flatten()
    .withExif({
      IFD0: { Model: 'The telephone of Nadia' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 28/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 58/1 0/1' },
    })
    .withMetadata({ orientation: turned })
    .toFormat(type)
    .toBuffer()
}

export const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(500),
])
export const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
export const drawing = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
/** What Windows runs, under whatever name. */
export const program = Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(2_000, 7)])

/** A PNG of a few bytes that says it is as large as that: what unpacks to far more than came. */
export function pngThatSays(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(200)])
}
