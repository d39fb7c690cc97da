import room from '../../../../locales/es/room.json'

/** The words of rooms in this language. */
export default { room }
