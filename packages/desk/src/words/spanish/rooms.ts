import type { Words } from '../words.ts'

export const rooms: Words['rooms'] = {
  queue: {
    name: 'Cola',
    emptyTitle: 'Aquí estará la cola',
    emptyText: 'Arriba, lo que vence primero, con el tiempo que queda.',
  },
  case: {
    name: 'Caso',
    emptyTitle: 'Aquí estará el caso, en una sola pantalla',
    emptyText: 'El cliente y su historial, lo ocurrido y la respuesta, y lo que se ha prometido.',
  },
  approvals: { name: 'Aprobaciones' },
  customers: {
    name: 'Clientes',
    emptyTitle: 'Aquí estarán los clientes y su historial',
    emptyText: 'Lo que cada persona ha vivido con la tienda, empezando por lo que salió mal.',
  },
  settings: { name: 'Ajustes', you: 'Usted' },
  people: { name: 'Personas' },
  policy: { name: 'Política de soluciones' },
  money: { name: 'Límites y fondo' },
}
