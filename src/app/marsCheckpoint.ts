/** The checkpoint that tells of flights to Mars: its card opens their chart. */
export const MARS_CHECKPOINT = 'mars-transfer';
