/** Menus: Web Awesome's, loaded when they may be needed. */
import '@awesome.me/webawesome/dist/translations/es.js'
import './icons.ts'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
