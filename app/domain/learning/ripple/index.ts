export * from './telling'
export * from './graph'
export * from './branches'
export * from './standing'
