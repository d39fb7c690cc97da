import pages from '../../../../locales/es/agency-pages.json'
import questions from '../../../../locales/es/agency-questions.json'

export default { 'agency-pages': pages, 'agency-questions': questions }
