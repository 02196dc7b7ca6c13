export * from './beside'
