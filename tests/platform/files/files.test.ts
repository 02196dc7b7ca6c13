import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FilesUnavailable, OtherContent, placeOf, type FileStore } from '~/platform/files/file-store.server'
import { folderFiles } from '~/platform/files/folder.server'
import { s3Files } from '~/platform/files/s3.server'
import { FileLost, wholeFile } from '~/platform/files/whole-file.server'
import { SetupTrouble } from '~/platform/root.server'
import { startS3, type S3Server } from '../../s3-server'

let folder: string
let s3: S3Server
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-files-'))
  s3 = await startS3()
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await s3.close()
})

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const kind = { contentType: 'text/plain' }
async function* pieces(...some: (string | Buffer)[]) {
  for (const piece of some) yield await Promise.resolve(piece)
}
const textOf = async (files: FileStore, hash: string) => {
  const stream = await files.read(hash)
  return stream && (await buffer(stream)).toString()
}
const arrivals = () =>
  [join(folder, 'arriving'), join(tmpdir(), 'small-sparks-arriving')].flatMap((each) =>
    existsSync(each) ? readdirSync(each) : [],
  )

const keepers = {
  'a folder': {
    open: () => folderFiles(folder),
    kept: () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length,
    spoil: (hash: string) => writeFileSync(join(folder, placeOf(hash)), 'Helko'),
  },
  'a bucket': {
    open: () => s3Files(s3.place),
    kept: () => s3.objects.size,
    spoil: (hash: string) =>
      void s3.objects.set(`files/${placeOf(hash)}`, { body: Buffer.from('Helko'), type: 'text/plain' }),
  },
}

describe.each(Object.entries(keepers))('files kept in %s', (_, { open, kept, spoil }) => {
  it('come back as they were put, under the hash of their content', async () => {
    const files = open()
    const stored = await files.put(pieces('Hel', Buffer.from('lo, Łódź')), kind)
    expect(stored).toEqual({ hash: sha256('Hello, Łódź'), size: 14 })
    expect(await textOf(files, stored.hash)).toBe('Hello, Łódź')
    expect([await files.has(stored.hash), await files.has(sha256('another'))]).toEqual([true, false])
    expect(await files.read(sha256('another'))).toBeNull()
    expect(arrivals()).toEqual([])
  })

  it('may be empty, and of millions of bytes', async () => {
    const files = open()
    const big = randomBytes(5_000_000)
    const stored = await files.put(pieces(big.subarray(0, 3_333_333), big.subarray(3_333_333)), kind)
    const stream = await files.read(stored.hash)
    expect(stream && (await buffer(stream)).equals(big)).toBe(true)
    const nothing = await files.put(pieces(), kind)
    expect([nothing.size, await textOf(files, nothing.hash)]).toEqual([0, ''])
  })

  it('are there once, though two servers put the same thing at the same moment', async () => {
    const both = await Promise.all([open(), open(), open(), open()].map((files) => files.put(pieces('the same'), kind)))
    expect(new Set(both.map(({ hash }) => hash)).size).toBe(1)
    expect(kept()).toBe(1)
    expect(await textOf(open(), sha256('the same'))).toBe('the same')
    expect(arrivals()).toEqual([])
  })

  it('go when they are removed, and do not mind being removed again', async () => {
    const files = open()
    const { hash } = await files.put(pieces('Hello'), kind)
    await files.remove(hash)
    await files.remove(hash)
    expect([await files.has(hash), await files.read(hash), kept()]).toEqual([false, null, 0])
  })

  it('are not kept at all when they come out other than their record says', async () => {
    const files = open()
    await expect(files.put(pieces('Hello'), { ...kind, expected: sha256('Good day') })).rejects.toThrow(OtherContent)
    expect([kept(), arrivals()]).toEqual([0, []])
    expect(await files.put(pieces('Hello'), { ...kind, expected: sha256('Hello') })).toMatchObject({ size: 5 })
  })

  it('are not kept in part when they stop coming, and the reason is told as it was', async () => {
    async function* breaking() {
      yield 'half of'
      await Promise.resolve()
      throw new Error('she closed her browser')
    }
    await expect(open().put(breaking(), kind)).rejects.toThrow('she closed her browser')
    expect([kept(), arrivals()]).toEqual([0, []])
  })

  it('are known to be lost when they are gone, or are other bytes by now', async () => {
    const files = open()
    const { hash } = await files.put(pieces('Hello'), kind)
    expect(await buffer(wholeFile(files, hash))).toEqual(Buffer.from('Hello'))
    spoil(hash)
    await expect(buffer(wholeFile(files, hash))).rejects.toThrow(FileLost)
    await files.remove(hash)
    await expect(buffer(wholeFile(files, hash))).rejects.toThrow(FileLost)
    await files.put(pieces('Hello'), kind)
    expect(await textOf(files, hash)).toBe('Hello')
  })

  it('are asked for by a hash and by nothing else', async () => {
    await expect(open().has('../../etc/passwd')).rejects.toThrow('no hash')
  })

  it('are tried out at the start', async () => {
    await open().check()
    await open().check()
    expect(kept()).toBe(1)
  })

  it('may be read again after a reader went away in the middle', async () => {
    const files = open()
    const { hash } = await files.put(pieces(randomBytes(1_000_000)), kind)
    const stream = await files.read(hash)
    stream?.destroy()
    expect((await textOf(files, hash))?.length).toBeGreaterThan(0)
  })
})

describe('a folder that cannot be used', () => {
  const words = async (of: string) => {
    const trouble: unknown = await folderFiles(of)
      .check()
      .catch((reason: unknown) => reason)
    expect(trouble).toBeInstanceOf(SetupTrouble)
    return (trouble as Error).message
  }

  it('is told in words at the start', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    expect(await words(join(folder, 'a-file'))).toContain('is not a folder')
    expect(await words(join(folder, 'a-file', 'in-it'))).toContain('is not a folder')
  })

  it.skipIf(process.getuid?.() === 0)('because nobody may write there', async () => {
    chmodSync(folder, 0o500)
    expect(await words(folder)).toContain('cannot be written in')
  })

  it.skipIf(!existsSync('/dev/full'))('because its disk is full: told so in a request', async () => {
    // Everything of the keeper's but the disk: what writing to a full one says.
    mkdirSync(join(folder, 'arriving'))
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    async function* filling() {
      yield 'some'
      await Promise.resolve()
      throw full
    }
    await expect(folderFiles(folder).put(filling(), kind)).rejects.toThrow(FilesUnavailable)
    expect(arrivals()).toEqual([])
  })

  it('is swept of what was half written yesterday, and not of what is coming now', async () => {
    mkdirSync(join(folder, 'arriving'))
    for (const name of ['old', 'new']) writeFileSync(join(folder, 'arriving', name), 'half')
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    utimesSync(join(folder, 'arriving', 'old'), yesterday, yesterday)
    await folderFiles(folder).check()
    expect(readdirSync(join(folder, 'arriving'))).toEqual(['new'])
  })
})

describe('a bucket that cannot be used', () => {
  const words = async (change: Partial<S3Server['place']>) => {
    const trouble: unknown = await s3Files({ ...s3.place, ...change })
      .check()
      .catch((reason: unknown) => reason)
    expect(trouble).toBeInstanceOf(SetupTrouble)
    return (trouble as Error).message
  }

  it('is told in words at the start, whatever it is', async () => {
    expect(await words({ bucket: 'strangers' })).toContain(
      'There is no bucket for files at s3://strangers/files at http:',
    )
    expect(await words({ key: { ...s3.place.key, id: 'SOMEONE' } })).toContain('does not know AWS_ACCESS_KEY_ID')
    expect(await words({ key: { ...s3.place.key, secret: 'guessed' } })).toContain(
      'AWS_SECRET_ACCESS_KEY does not belong',
    )
    expect(await words({ endpoint: 'http://127.0.0.1:9' })).toContain('No service for files answers')
    s3.mood.listsNothing = true
    expect(await words({})).toContain('list the bucket')
  })

  it('is asked again when it stumbles, and told as away when it goes on', async () => {
    const files = s3Files(s3.place)
    s3.mood.broken = 2
    const { hash } = await files.put(pieces('Hello'), kind)
    expect(await textOf(files, hash)).toBe('Hello')
    s3.mood.broken = 99
    await expect(files.put(pieces('Good day'), kind)).rejects.toThrow(FilesUnavailable)
    await expect(files.read(hash)).rejects.toThrow('500')
    await expect(files.has(hash)).rejects.toThrow(FilesUnavailable)
    await expect(files.remove(hash)).rejects.toThrow(FilesUnavailable)
    s3.mood.broken = 0
    expect(await textOf(files, hash)).toBe('Hello')
    expect(arrivals()).toEqual([])
  })

  it('that hangs up in the middle of a file is told as away, and not as the end of the file', async () => {
    const files = s3Files(s3.place)
    const { hash } = await files.put(pieces(randomBytes(500_000)), kind)
    s3.mood.cutsShort = true
    await expect(buffer(wholeFile(files, hash))).rejects.toThrow(FilesUnavailable)
  })

  it('that was stopped is told as away', async () => {
    const files = s3Files(s3.place)
    await s3.close()
    await expect(files.has(sha256('Hello'))).rejects.toThrow(FilesUnavailable)
    await expect(files.put(pieces('Hello'), kind)).rejects.toThrow(FilesUnavailable)
  })

  it('is sent the content’s own hash, signed, and its kind', async () => {
    await s3Files(s3.place).put(pieces('Hello'), { contentType: 'text/csv' })
    expect([...s3.objects]).toEqual([
      [`files/${placeOf(sha256('Hello'))}`, { body: Buffer.from('Hello'), type: 'text/csv' }],
    ])
  })
})
