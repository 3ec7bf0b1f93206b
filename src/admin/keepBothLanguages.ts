import { keepDictionary } from '#admin/dictionary'
import { en, vi } from '#i18n/admin.ts'

// For the page that works without a network: nothing can be loaded there later, and the device knows the language.
keepDictionary('vi', vi)
keepDictionary('en', en)
