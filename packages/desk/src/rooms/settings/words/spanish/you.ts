import type { YouWords } from '../english/you.ts'

export const you: YouWords = {
  factor: {
    title: 'Un código además de la contraseña',
    off: 'Desactivado',
    on: 'Activado',
    text: 'Quien averigüe su contraseña no podrá entrar en su nombre: también necesitaría su teléfono.',
    setUp: 'Activarlo',
    scanTitle: 'Escanee esto con una aplicación',
    scanText:
      'Sirve cualquier aplicación de códigos de acceso: Google Authenticator, Aegis, 1Password, las contraseñas de un iPhone.',
    picture: 'Código QR para la aplicación',
    openApp: '¿En este mismo teléfono? Ábralo en la aplicación',
    codeHint: 'Seis cifras; cambian cada medio minuto.',
    typed: 'Si no puede escanearlo, escriba esto en la aplicación',
    confirmTitle: 'Escriba el código que muestra',
    turnOn: 'Activar',
    turningOn: 'Activando',
    onText: 'Al iniciar sesión se le pide un código de su aplicación.',
    left: (count) =>
      count === 0
        ? 'No le queda ningún código de la hoja. Pida una hoja nueva, o no podrá entrar cuando no tenga el teléfono.'
        : `${count === 1 ? 'Le queda 1 código' : `Le quedan ${count} códigos`} de la hoja.`,
    newSheet: 'Hoja de códigos nueva …',
    newSheetText: 'Los códigos de la hoja anterior dejan de servir.',
    drawSheet: 'Crear una hoja nueva',
    drawing: 'Creando',
    turnOff: 'Desactivarlo …',
    turnOffText: 'Entonces basta otra vez con la contraseña. Se lo comunicamos por correo.',
    turnOffNow: 'Desactivar',
    turningOff: 'Desactivando',
    isOff: 'Vuelve a bastar con la contraseña.',
    codeMissing: 'Escriba el código',
    sheetTitle: 'Está activado. Guarde estos códigos',
    sheetText:
      'Cada uno sirve para entrar una vez cuando no tenga el teléfono a mano. Solo se muestran ahora: imprímalos o guárdelos donde guarda sus contraseñas.',
    sheetHeading: (store) => `Códigos para entrar en el panel de ${store}`,
    sheetFoot: (person) => `Para ${person}. Cada uno sirve una vez, en lugar del código de la aplicación.`,
    print: 'Imprimir',
    kept: 'Los he guardado',
  },
  password: {
    title: 'Contraseña',
    text: (address) => `Enviamos un enlace a ${address}. Con él elige una nueva; sirve durante media hora.`,
    send: 'Enviarme el enlace',
    sending: 'Enviando',
  },
  devices: {
    title: 'Dispositivos',
    text: '¿Dejó una pantalla abierta o perdió un teléfono? Esto cierra todas sus sesiones, también esta.',
    signOut: 'Cerrar la sesión en todos los dispositivos',
  },
}
