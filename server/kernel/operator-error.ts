/** Something that whoever runs the server has to mend: shown as its sentence, without a stack. */
export class OperatorError extends Error {}
