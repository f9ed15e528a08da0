/** The letter frame knows bare uuids; a global id of the API is base64url of `Type:uuid`. */
export function uuidOf(globalId: string): string {
  try {
    return atob(globalId.replaceAll('-', '+').replaceAll('_', '/')).split(':')[1] ?? globalId;
  } catch {
    return globalId;
  }
}

export function globalIdOf(type: string, uuid: string): string {
  return btoa(`${type}:${uuid}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
