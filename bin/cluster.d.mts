export interface Cluster {
  /** The address of one of its databases; of `postgres` when none is named. */
  url(database?: string): string
  /** Starts it again after `kill`. */
  start(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
  /** Stops it and takes everything away. */
  stop(): Promise<void>
}
export function findPostgres(): string | undefined
export function startCluster(options?: { sync?: boolean; port?: number }): Promise<Cluster>
