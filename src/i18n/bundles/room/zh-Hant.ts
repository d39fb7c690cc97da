import room from '../../../../locales/zh-Hant/room.json'

/** The words of rooms in this language. */
export default { room }
