import { engine, fileOf } from '~db/engine'
import type { Shelf } from './shelf.server'
import { sqliteShelf } from './sqlite/shelf.server'

/** One moment of the database at an address, to be read table by table, whoever else is writing. To be closed. */
export async function openShelf(address: string): Promise<Shelf> {
  return engine === 'postgres'
    ? (await import('./postgres/shelf.server')).postgresShelf(address, { readonly: true })
    : sqliteShelf(fileOf(address), { readonly: true })
}
