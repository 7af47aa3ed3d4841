/** Dialogs: Web Awesome's, loaded when the first opens. */
import '@awesome.me/webawesome/dist/translations/es.js'
import './icons.ts'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
