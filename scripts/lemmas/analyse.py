"""Words on standard input, one a line; a line of JSON for each on standard output, in the same order:
{"lemmas": [base form, ...], "parts": [base form of each part of a compound, ...]}, both empty for a word that
Voikko does not know. Needs the Debian packages voikko-fi and python3-libvoikko; ends with exit code 3 without them."""

import json
import re
import sys
from collections import Counter
from functools import cache

WITHOUT_VOIKKO = 3

try:
    from libvoikko import Voikko

    voikko = Voikko("fi")
# The module, the library and the vocabulary can each be missing; the last is an exception of the module's own.
except Exception as error:
    print(error, file=sys.stderr)
    sys.exit(WITHOUT_VOIKKO)

MOST_LEMMAS = 3
SHORTEST_PART = 2
PIECE = re.compile(r"\+([^+()]+)((?:\([^()]*\))*)")
# To Voikko "asumisesta" is a form of the verb, to everybody else of a noun.
ACTION = re.compile("(.+mi)(?:nen|s.*)")


@cache
def readings(word):
    """Voikko's readings; those it only guesses at (a name, in capitals) have no pieces and say nothing."""
    return [one for one in voikko.analyze(word) if "WORDBASES" in one]


def base_of(reading):
    return reading["BASEFORM"].lower()


def cuts(reading):
    """'=ppppp=ppppppp' -> [5]: where the parts of the word meet, in letters."""
    ends, count = [], 0
    for sign in reading["STRUCTURE"].lstrip("="):
        if sign == "=":
            ends.append(count)
        else:
            count += 1
    return [end for end in ends if end < len(reading["BASEFORM"])]


def pieces(reading):
    """'+lasten(lapsi)+suojel(suojella)+u(+u)' -> {(0, 6): 'lapsi', (6, 12): 'suojella', (12, 13): None}. Prefixes and
    endings of derived words have no base form. 'elo=kuva' is one entry of the lexicon."""
    found, at = {}, 0
    for surface, bases in PIECE.findall(reading["WORDBASES"]):
        base = bases[1:-1].replace("=", "").lower()
        found[at, at + len(surface)] = None if "+" in base else base or None
        at += len(surface)
    return found


def borders(reading):
    """Where entries of the lexicon meet."""
    starts = {start for start, _ in pieces(reading)}
    return [end for end in cuts(reading) if end in starts]


def plain_readings(word):
    """The readings of the fewest entries (velka+neuvonta, not velka+neuvo+nasta); one with a possessive suffix or a
    clitic (kuu+si, "your moon") only where there is no other (kuusi, "six")."""
    found = readings(word)
    plain = [one for one in found if "POSSESSIVE" not in one and "FOCUS" not in one] or found
    fewest = min((len(borders(one)) for one in plain), default=0)
    return [one for one in plain if len(borders(one)) == fewest]


def base_of_text(text):
    """The base form of a part as a word of its own, or with -nen for the -s that such words end in inside compounds
    (nais-, nainen); None when Voikko knows neither."""
    for candidate in [text] + ([text[:-1] + "nen"] if text.endswith("s") else []):
        for reading in plain_readings(candidate)[:1]:
            return base_of(reading)
    return None


def base_of_part(reading, start, end):
    text = reading["BASEFORM"].lower()[start:end].strip("-")
    own = pieces(reading).get((start, end))
    # "asumisoikeus" is about asuminen, though its piece comes from asua.
    return text[:-1] + "nen" if own and text.endswith("mis") else own or base_of_text(text)


def spans(bounds, is_word):
    """Cuts bounds into the fewest parts that are one entry of the lexicon or a word: koti|väki|valta has three entries,
    but koti|väkivalta is what it says."""
    if len(bounds) < 2:
        return []
    options = [
        [(bounds[0], bounds[end])] + spans(bounds[end:], is_word)
        for end in range(len(bounds) - 1, 0, -1)
        if end == 1 or is_word(bounds[0], bounds[end])
    ]
    return min(options, key=len)


def parts_of(reading, noun, known):
    """Base forms of the parts of a compound. The last part carries the ending, so in the base form of the whole it
    stands in its own. Entries are joined to a part only where that is a known word."""
    base = noun or base_of(reading)
    # Inside an entry of the lexicon (vertais=tuki) the word is cut only when it is the whole word.
    inner = borders(reading) or cuts(reading)
    is_single = not borders(reading)
    if not inner:
        return []

    def is_word(start, end):
        return (start, end) != (0, len(base)) and base_of_text(base[start:end].strip("-")) in known

    parts = []
    for start, end in spans([0, *inner, len(base)], is_word):
        text = base[start:end].strip("-")
        part = text if end == len(base) else base_of_part(reading, start, end)
        if is_single and not (part and readings(part)):
            return []
        parts.append(part or text)
    return parts if all(len(part) >= SHORTEST_PART for part in parts) else []


def is_name(reading):
    """The parts of a name mean nothing: nobody who asks for danger, vaara, means Leppävaara."""
    return reading["BASEFORM"][:1].isupper()


def noun_of(word, reading):
    """The noun of an action, asuminen for asumisesta, where Voikko names the verb alone."""
    match = ACTION.fullmatch(word) if reading.get("MOOD") == "MINEN-infinitive" else None
    return match[1] + "nen" if match else None


def analyse(word, support, known):
    """Lemmas and parts of one word. The word itself comes first where it is a base form, then the base form that
    most words of the input share: apu before avu for avuksi."""
    found = sorted(plain_readings(word), key=lambda one: (base_of(one) != word, -support[base_of(one)]))
    nouns = [noun_of(word, one) for one in found]
    bases = [base for one, noun in zip(found, nouns) for base in (noun, base_of(one)) if base]
    lists = [] if any(map(is_name, found)) else [parts_of(one, noun, known) for one, noun in zip(found, nouns)]
    return {
        "lemmas": list(dict.fromkeys(bases))[:MOST_LEMMAS],
        "parts": next((parts for parts in lists if parts), []),
    }


def count_support(words):
    """By base form, how many of the words can be forms of it."""
    return Counter(base for word in words for base in {base_of(one) for one in plain_readings(word)})


def list_heads(words):
    """Beginnings that several compounds of the words share, as iltapäiväkerho and iltapäivätoiminta do."""
    wholes = {base_of(one): one for word in words for one in plain_readings(word) if len(borders(one)) > 1}
    heads = Counter(base_of_text(whole[: borders(one)[-1]].strip("-")) for whole, one in wholes.items())
    return {head for head, count in heads.items() if head and count > 1}


words = sys.stdin.read().splitlines()
support = count_support(words)
known = set(support) | list_heads(words)
for word in words:
    print(json.dumps(analyse(word, support, known), ensure_ascii=False))
