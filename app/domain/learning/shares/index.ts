export * from './suppression'
export * from './equality'
