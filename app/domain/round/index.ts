export * from './guard'
export * from './rules'
export * from './stage'
