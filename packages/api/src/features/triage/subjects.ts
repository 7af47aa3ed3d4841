/** Which words say that a complaint is about contract, transport or quality. Folded; a star stands for any ending. */
import type { RoutingSubject } from '@redress/schema/enums'

export const subjectWords: Record<RoutingSubject, readonly string[]> = {
  CONTRACT: [
    ...['contract*', 'clause*', 'terms', 'invoice*', 'subscription*', 'lawyer*', 'court', 'cancellation', 'signed'],
    ...['contrato*', 'clausula*', 'condiciones', 'factura*', 'suscripcion*', 'abogad*', 'demanda', 'firmad*'],
  ],
  TRANSPORT: [
    ...['deliver*', 'courier*', 'carrier*', 'parcel*', 'shipment*', 'shipping', 'transport*', 'driver', 'tracking'],
    ...['entrega*', 'entregad*', 'mensajer*', 'transport*', 'paquete*', 'envio*', 'repartidor*', 'reparto'],
  ],
  QUALITY: [
    ...['broken', 'broke', 'defect*', 'fault*', 'quality', 'crack*', 'leak*', 'scratch*', 'torn', 'stopped'],
    ...[
      'roto',
      'rota',
      'rotos',
      'rotas',
      'defect*',
      'calidad',
      'averia*',
      'grieta*',
      'gotea',
      'arana*',
      'estropead*',
      'funciona',
    ],
  ],
}
