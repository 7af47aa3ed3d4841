/** The limits on attempts protect a store from one address; a crash test files thousands from one address. */
export const unlimited: Record<string, string> = { REDRESS_RATE_LIMITS: 'off' }
