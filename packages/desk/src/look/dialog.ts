/** Dialogs: Web Awesome's, loaded when the first opens. */
import './icons.ts'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
