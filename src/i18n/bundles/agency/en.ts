import pages from '../../../../locales/en/agency-pages.json'
import questions from '../../../../locales/en/agency-questions.json'

export default { 'agency-pages': pages, 'agency-questions': questions }
