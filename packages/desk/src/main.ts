/** The page of the desk: defines the element that stands on it. */
import './desk/redress-desk.ts'
