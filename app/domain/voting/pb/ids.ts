const mostStates = 50_000

/**
 * Finds project ids in a run of bytes without making a string of each: a tree of the ids, one step a byte. A city's
 * file names projects hundreds of thousands of times, and this is most of the cost of reading it.
 */
export class IdTree {
  /** Which column of the table a byte uses; 0 for bytes in no id, which ends a walk. */
  readonly column = new Uint8Array(256)
  /** `steps[state + column]` is the next state; 0 is nowhere, `root` the beginning. */
  readonly steps: Int32Array
  /** The project whose id ends at `state / width`, or -1. */
  readonly endsAt: Int32Array
  readonly width: number
  readonly root: number

  /**
   * Ids that cannot stand bare in a list (they hold a delimiter, a quote or a space) are left to the slow reader, and
   * so are those past the room that a tree may take, whatever a file says.
   */
  constructor(ids: readonly string[]) {
    const encoder = new TextEncoder()
    let room = mostStates
    const encoded = ids.map((id) => {
      room -= id.length
      return room < 0 || /[\s;,"]/.test(id) ? new Uint8Array() : encoder.encode(id)
    })
    let columns = 1
    let states = 2
    for (const id of encoded) {
      states += id.length
      for (const byte of id) if (this.column[byte] === 0) this.column[byte] = columns++
    }
    this.width = columns
    this.root = columns
    this.steps = new Int32Array(states * columns)
    this.endsAt = new Int32Array(states).fill(-1)
    let last = 1
    encoded.forEach((id, project) => {
      if (id.length === 0) return
      let state = this.root
      for (const byte of id) {
        const step = state + this.column[byte]!
        if (this.steps[step] === 0) this.steps[step] = ++last * columns
        state = this.steps[step]!
      }
      this.endsAt[state / columns] = project
    })
  }
}

/**
 * Remembers ids by where they stand in the file, and says when one comes again. Most files give their voters in order
 * (shorter ids first, then by their bytes), and ids that only ever rise cannot repeat: a table is made when one falls.
 */
export class SeenIds {
  private starts: Int32Array
  private lengths: Int32Array
  private hashes: Int32Array | undefined
  private table: Int32Array | undefined
  private used = 0

  constructor(
    private readonly bytes: Uint8Array,
    expected: number,
  ) {
    const room = Math.max(16, expected)
    this.starts = new Int32Array(room)
    this.lengths = new Int32Array(room)
  }

  /** Adds the id of `length` bytes at `start`; false when it was there before. */
  add(start: number, length: number): boolean {
    if (this.used === this.starts.length) this.grow()
    if (!this.table) {
      if (this.used === 0 || this.rises(start, length)) {
        this.starts[this.used] = start
        this.lengths[this.used++] = length
        return true
      }
      this.makeTable()
    }
    return this.insert(start, length)
  }

  private rises(start: number, length: number): boolean {
    const before = this.lengths[this.used - 1]!
    if (length !== before) return length > before
    const { bytes } = this
    const last = this.starts[this.used - 1]!
    for (let at = 0; at < length; at++) {
      const rise = bytes[start + at]! - bytes[last + at]!
      if (rise !== 0) return rise > 0
    }
    return false
  }

  private insert(start: number, length: number): boolean {
    const table = this.table!
    const hashes = this.hashes!
    const mask = table.length - 1
    const hash = hashOf(this.bytes, start, length)
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const entry = table[slot]! - 1
      if (entry < 0) break
      if (hashes[entry] === hash && this.same(entry, start, length)) return false
      slot = (slot + 1) & mask
    }
    this.starts[this.used] = start
    this.lengths[this.used] = length
    hashes[this.used] = hash
    table[slot] = ++this.used
    return true
  }

  private same(entry: number, start: number, length: number): boolean {
    if (this.lengths[entry] !== length) return false
    const { bytes } = this
    const other = this.starts[entry]!
    for (let at = 0; at < length; at++) if (bytes[other + at] !== bytes[start + at]) return false
    return true
  }

  private makeTable(): void {
    const room = this.starts.length
    const entries = this.used
    // A table at least twice as large as what goes in, so that a search ends soon.
    this.table = new Int32Array(1 << Math.ceil(Math.log2(room * 2)))
    this.hashes = new Int32Array(room)
    this.used = 0
    for (let entry = 0; entry < entries; entry++) this.insert(this.starts[entry]!, this.lengths[entry]!)
  }

  private grow(): void {
    const room = this.starts.length * 2
    this.starts = widened(this.starts, room)
    this.lengths = widened(this.lengths, room)
    if (this.table) this.makeTable()
  }
}

function hashOf(bytes: Uint8Array, start: number, length: number): number {
  let hash = 0
  for (let at = start; at < start + length; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0
  return hash
}

function widened(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room)
  wider.set(array)
  return wider
}
