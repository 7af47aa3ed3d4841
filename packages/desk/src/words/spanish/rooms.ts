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
  customers: { name: 'Clientes' },
  customer: { name: 'Cliente' },
  // Of the box for them: seven rooms stand side by side on a phone.
  suggestions: { name: 'Buzón' },
  answers: { name: 'Respuestas' },
  answer: { name: 'Respuesta' },
  surveys: { name: 'Encuestas' },
  filing: { name: 'Nueva reclamación' },
  settings: { name: 'Ajustes', you: 'Usted' },
  store: { name: 'Tienda' },
  departments: { name: 'Departamentos' },
  times: { name: 'Horarios' },
  people: { name: 'Personas' },
  routing: { name: 'Reparto' },
  policy: { name: 'Política de soluciones' },
  money: { name: 'Límites y fondo' },
  asking: { name: 'Preguntar a clientes' },
  webhooks: { name: 'Webhooks' },
}
