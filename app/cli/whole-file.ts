import { rmSync } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'

/** A file that is there whole or not at all: it is written beside its place, and put there when it is finished. */
export class WholeFile {
  private half: FileHandle | null = null

  constructor(readonly path: string) {}

  private get beside() {
    return `${this.path}.part`
  }

  async add(text: string): Promise<void> {
    this.half ??= await open(this.beside, 'w')
    // Not `write`, which may take less than all of it.
    await this.half.appendFile(text)
  }

  /** Puts it in its place. One to which nothing was added is not there, and one of before is taken away. */
  async finish(): Promise<void> {
    if (!this.half) return rm(this.path, { force: true })
    await this.half.sync()
    await this.half.close()
    this.half = null
    await rename(this.beside, this.path)
  }

  /** Leaves what stands in its place as it was; nothing to do once it is finished. */
  async giveUp(): Promise<void> {
    await this.half?.close()
    this.half = null
    rmSync(this.beside, { force: true })
  }
}
