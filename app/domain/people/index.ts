export * from './accent'
export * from './actor'
export * from './residency'
export * from './role'
