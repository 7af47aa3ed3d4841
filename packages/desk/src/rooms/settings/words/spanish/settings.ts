import type { SettingsWords } from '../english/settings.ts'

export const settings: SettingsWords = {
  notYours: 'Esto es para administradores',
  notYoursText: 'Hable con un administrador de la tienda si aquí debería cambiar algo.',
  unreachable:
    'No se ha cambiado nada: el servidor no responde. Lo que ha escrito sigue aquí; vuelva a intentarlo, por favor.',
  refused: (message) => `No se ha cambiado nada. El servidor dice: ${message}`,
  cancel: 'Cancelar',
  missing: 'Rellene este campo, por favor',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'El navegador no permite copiar aquí. Selecciónelo y cópielo a mano, por favor.',
}
