export { isMessageKey, type MessageKey } from './catalogues'
export { defaultLanguage, isLanguage, languageFor, languageOf, languages, type Language } from './language'
export { translator, type Translator } from './translator'
export { InCurrency, MessagesProvider, T, useMessages } from './react'
