export * from './question'
export * from './reference'
export * from './standing'
export * from './whereabouts'
