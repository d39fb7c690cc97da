import pages from '../../../../locales/zh-Hant/agency-pages.json'
import questions from '../../../../locales/zh-Hant/agency-questions.json'

export default { 'agency-pages': pages, 'agency-questions': questions }
