import type { PeopleWords } from '../english/people.ts'

export const people: PeopleWords = {
  invite: {
    title: 'Invitar a alguien',
    text: 'Recibe por correo un enlace con el que elige una contraseña. Sirve durante tres días.',
    name: 'Nombre, como lo verán los clientes',
    email: 'Dirección de correo',
    send: 'Enviar la invitación',
    sending: 'Enviando',
    done: (name) => `Se ha invitado a ${name}.`,
  },
  role: 'Función',
  roleHint: 'Con otra función tendrá que iniciar sesión otra vez.',
  department: 'Departamento',
  everywhere: 'todos',
  list: 'Personas',
  you: 'usted',
  change: 'Cambiar',
  changeOf: (name) => `Cambiar a ${name}`,
  save: 'Guardar',
  saving: 'Guardando',
  saved: (name) => `Se ha cambiado a ${name}.`,
  resetFactor: 'Quitarle el segundo factor',
  resetText:
    'Para cuando ha perdido el teléfono y la hoja. Asegúrese de que es realmente esa persona quien lo pide. Se le avisa por correo.',
  resetDone: (name) => `${name} entra ahora solo con la contraseña y puede activar otro segundo factor.`,
}
