export * from './ripple'
