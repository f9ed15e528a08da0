/** A problem that whoever runs the server has to solve: its message is shown, without a stack. */
export class OperatorError extends Error {}
