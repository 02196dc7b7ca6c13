export * from './facts'
export * from './figures'
export * from './parts'
