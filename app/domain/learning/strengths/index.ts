export * from './table'
export * from './gaps'
