import type { Words } from '../words.ts'

export const signIn: Words['signIn'] = {
  title: 'Iniciar sesión',
  at: (store) => `en el panel de ${store}`,
  email: 'Correo electrónico',
  emailMissing: 'Escriba la dirección con la que trabaja aquí',
  password: 'Contraseña',
  passwordMissing: 'Escriba su contraseña',
  show: 'Mostrar',
  hide: 'Ocultar',
  showPassword: 'Mostrar la contraseña',
  hidePassword: 'Ocultar la contraseña',
  code: 'Código',
  codeHint: 'Seis cifras de su aplicación, o uno de los códigos de su hoja.',
  enter: 'Iniciar sesión',
  entering: 'Iniciando sesión',
  byPasskey: 'Entrar con una llave de acceso',
  by: (label) => `Entrar con ${label}`,
  onlyWay: 'Abajo solo pueden entrar los administradores.',
  notSignedIn: (number) =>
    `Así no se pudo entrar. Pruebe otra vez o de otra manera; si sigue igual, dé este número a un administrador: ${number}.`,
  passkeyNotUsed: 'No se usó ninguna llave de acceso. Inténtelo otra vez o entre con su contraseña.',
  wrong: 'Esta dirección y esta contraseña no se corresponden. Compruebe las dos, por favor.',
  tooOften: (seconds) =>
    seconds <= 90
      ? 'Demasiados intentos. Espere un minuto y vuelva a intentarlo, por favor.'
      : `Demasiados intentos. Vuelva a intentarlo dentro de ${Math.ceil(seconds / 60)} minutos o elija una contraseña nueva.`,
  unreachable: 'El servidor no responde ahora mismo. Vuelva a intentarlo en un momento.',
  refused: (reason) => `El servidor no permite entrar desde aquí: ${reason}`,
  lost: 'No sé mi contraseña',
  lostTitle: 'Una contraseña nueva',
  lostText: 'Díganos la dirección con la que trabaja aquí. Le enviamos un enlace que sirve durante media hora.',
  sendLink: 'Enviarme un enlace',
  sendingLink: 'Enviando',
  back: 'Volver al inicio de sesión',
  linkSentTitle: 'Mire su correo',
  signedOut: 'Ha cerrado la sesión.',
  inviteTitle: 'Le damos la bienvenida',
  inviteText: (store) => `Va a atender a los clientes de ${store}. Elija una contraseña y podrá entrar.`,
  resetTitle: 'Elija una contraseña nueva',
  resetText:
    'Con ella terminan todas sus sesiones, en todos los dispositivos, y aquí empieza una nueva. Se quitan las llaves de acceso añadidas en los últimos 30 días, por si otra persona añadió alguna.',
  newPassword: 'Contraseña nueva',
  newPasswordHint:
    'Al menos 12 caracteres. Lo mejor son varias palabras juntas: fáciles de recordar, difíciles de adivinar.',
  tooShort: (least) => `Use al menos ${least} caracteres; vale una frase corta`,
  set: 'Guardar la contraseña y entrar',
  setting: 'Guardando la contraseña',
  linkDead: 'Este enlace ya no sirve',
  linkDeadText: {
    INVITE:
      'Una invitación sirve una vez y durante tres días. Pida otra a quien le invitó, o haga que le enviemos un enlace.',
    RESET: 'Sirve una vez y durante media hora. Haga que le enviemos uno nuevo.',
  },
  newLink: 'Enviarme un enlace nuevo',
  alreadySet: 'Ya tengo contraseña',
  againTitle: 'Inicie sesión otra vez, por favor',
  againText: {
    SESSION_ENDED: 'Su sesión ha terminado. Aquí todo sigue como está, y lo que estaba haciendo continúa después.',
    SIGN_IN_AGAIN: 'Para esto hay que asegurarse de que es usted. Lo que estaba haciendo continúa después.',
  },
  somebodyElse: (name) => `¿No es ${name}?`,
  otherPerson: 'Entrar como otra persona',
  otherPersonText: 'Lo que aún no esté guardado en esta página se perderá.',
}
