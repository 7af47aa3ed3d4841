import type { SurveyWords } from './en.ts'

export const es: SurveyWords = {
  surveyThanks: 'Gracias',
  surveySaved: 'Su respuesta está guardada.',
  surveySorry: 'Sentimos que no le fuera bien',
  surveySorrySaved: 'Su respuesta está guardada, y no se queda en eso.',
  surveySaving: 'Guardamos su respuesta',
  surveyKept: 'Hemos guardado su respuesta y la enviamos cuando vuelva la red.',
  surveyMore: '¿Qué debemos mantener o hacer mejor?',
  surveyWrong: '¿Qué salió mal?',
  surveyCall: '¿Le llamamos? Su número',
  surveyName: 'Su nombre',
  surveyEmail: 'Su correo electrónico',
  surveyWhom: 'Para responderle necesitamos un nombre y un número o un correo.',
  surveySend: 'Enviar',
  surveyLeave: 'Eso es todo',
  surveyNotNow: 'Ahora no',
  surveyDone: 'Tenemos todo lo que nos ha dicho.',
  surveyUnknown: 'Este enlace ya no funciona. No se ha cambiado nada.',
  surveyBefore: 'Ya respondió antes, y esa respuesta es la que cuenta.',
  surveyRefused: 'La tienda no puede recibir esto ahora. Inténtelo más tarde.',
  surveyReference: 'Referencia',
}
