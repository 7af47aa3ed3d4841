import type { Words } from '../words.ts'

export const keys: Words['keys'] = {
  title: 'Teclas',
  intro: 'Funcionan siempre que no esté escribiendo.',
  andThen: 'y luego',
  everywhere: 'En todas partes',
  goTo: (room) => `Ir a: ${room}`,
  showKeys: 'Mostrar estas teclas',
}
