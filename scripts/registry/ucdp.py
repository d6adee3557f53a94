#!/usr/bin/env python3
"""Compares the registry with the UCDP Actor Dataset, and writes what it lacks into registry/ucdp.yaml.

    python3 scripts/registry/ucdp.py compare ACTORS.csv CONFLICT-YEARS.csv    what differs, in lines
    python3 scripts/registry/ucdp.py write   ACTORS.csv CONFLICT-YEARS.csv [EVENTS.csv]   registry/ucdp.yaml anew

ACTORS.csv is the UCDP Actor Dataset 22.1, CONFLICT-YEARS.csv the UCDP/PRIO Armed Conflict Dataset (both: Uppsala Conflict
Data Program, CC BY 4.0), EVENTS.csv events of its Georeferenced Event Dataset (of Syria in 2016 and 2017 were at hand).
Taken are the organised groups that are a party to a state-based conflict which was active in
2010 or later, and all groups of Syria: names, new names, what they split from, joined and allied with, and when they fought,
as far as these files tell (registry/README.md). Facts only, each with its source. Which
actor of ours is which of UCDP's stands in ucdp-ids.tsv. Needs PyYAML.
"""
import csv
import os
import re
import sys
import unicodedata

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
CORE = os.path.join(HERE, '../../core/src/main/resources/org/relata')
OUT = 'ucdp.yaml'
SINCE = 2010
LIST_OF = 2021  # the last year of the actor list: later parties are not on it
ISO_OF = {'Ivory Coast': 'CIV', 'DR Congo': 'COD', 'Congo': 'COG', 'Bosnia-Herzegovina': 'BIH', 'Kingdom of eSwatini': 'SWZ',
          'Hyderabad': 'IND', 'Yemen': 'YEM', 'Vietnam': 'VNM', 'Serbia': 'SRB', 'Burma': 'MMR', 'United States of America': 'USA'}


def plain(name):
    """A name without accents, articles, points and case, as NameForm has it in Java."""
    name = ''.join(c for c in unicodedata.normalize('NFD', name) if not unicodedata.combining(c)).lower()
    name = re.sub(r"[’'`.´]", '', name)
    name = re.sub(r'\b(the|al|el)\b[- ]?', '', name)
    return ' '.join(re.sub(r'[^a-z0-9]+', ' ', name).split())


def countries():
    table = dict(ISO_OF)
    with open(os.path.join(CORE, 'gazetteer/countries.tsv'), encoding='utf-8') as rows:
        for row in rows:
            if not row.startswith('#'):
                cells = row.rstrip('\n').split('\t')
                for name in [cells[2]] + cells[6].split('|'):
                    table.setdefault(name, cells[0])
    return table


def country(actor, table):
    first = 'Syria' if is_in_depth(actor) and actor['NSID'] else actor['Location'].split(', ')[0]
    return table.get(re.sub(r'\s*\(.*\)', '', first), table.get(first))


def rows(path):
    with open(path, encoding='utf-8-sig') as file:
        return list(csv.DictReader(file))


def parties(actors, years):
    """Organised groups that are a party to a conflict active since SINCE."""
    active = {row['conflict_id'] for row in years if int(row['year']) >= SINCE}
    return [a for a in actors if a['Org'] == '1' and (active & set(split(a['ConflictId'])) or is_in_depth(a))]


def is_in_depth(actor):
    """Of Syria all groups are taken, whomever they fight; what UCDP calls by several names at once is no group."""
    return 'Syria' in actor['Location'].split(', ') and ', ' not in actor['NameData']


def names(actor):
    """The full English name first, then the short one, then the native one, then those it took later."""
    raw = [actor['NameOrigFullEng'], actor['NameData'], actor['NameOrig'], actor['NameOrigFull']]
    later = [actor['NewName'], actor['NewNameFullEng'], actor['NewNameFullMotherTongue']]
    found = []
    for name in raw + [part for cell in later for part in cell.split(', ')]:
        name = re.sub(r'\s+', ' ', name.replace('´', "'").replace('’', "'")).strip()
        name = re.sub(r'^Military faction \((.*)\)$', r'\1', name, flags=re.I)
        if name and name != 'n/a' and plain(name) and plain(name) not in [plain(n) for n in found]:
            found.append(name)
    return found


def is_plain(name):
    """Long enough and made of enough words to mean one group wherever it stands."""
    return len(name) >= 20 and len(name.split()) >= 3 and not name.lower().startswith('forces ')


def ids():
    """UCDP's id to ours, from ucdp-ids.tsv."""
    table = {}
    with open(os.path.join(HERE, 'ucdp-ids.tsv'), encoding='utf-8') as file:
        for line in file:
            if line.strip() and not line.startswith('#'):
                number, own = line.split()[:2]
                table[number] = own
    return table


def ours():
    """All actors that the registry's other files define, by id, with what is added to them."""
    with open(os.path.join(CORE, 'registry/files.yaml'), encoding='utf-8') as file:
        files = [name for name in yaml.safe_load(file) if name != OUT]
    found = {}
    for name in files:
        with open(os.path.join(CORE, 'registry', name), encoding='utf-8') as file:
            for actor in (yaml.load(file, Loader=yaml.BaseLoader).get('actors') or []):
                found.setdefault(actor['id'], []).append(actor)
    return found


def defined(entries):
    """Whether one of the entries defines the actor, and does not only add to it."""
    return any('kind' in entry for entry in entries)


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def own_names(entries):
    found = set()
    for entry in entries:
        for key in ('names', 'local'):
            for name in listed(entry.get(key)):
                found.add(plain(name if isinstance(name, str) else name['name']))
    return found


def own_id(actor, iso, taken):
    short = plain(actor['NameData'])
    slug = re.sub(r'^(military faction )?forces (of|loyal to) ', 'forces ', short).strip().replace(' ', '-')[:40].strip('-')
    made = f'{iso.lower()}-{slug}'
    return made if made not in taken else f"{made}-{actor['ActorId']}"


def links(actor, table):
    """Splits, alliances and joinings with others that we have, as (key, value) of an entry."""
    lineage = [f'{{type: split-from, other: {table[i]}}}' for i in split(actor['ActorIdPrev']) if i in table]
    whole = [f'{{of: {table[i]}, role: ally}}' for i in split(actor['ActorIdAlliance']) if i in table]
    whole += [f'{{of: {table[i]}, role: joined}}' for i in split(actor['ActorIdGroup']) if i in table]
    me = table[actor['ActorId']]
    return ([one for one in lineage if f'other: {me}}}' not in one], [one for one in whole if f'of: {me},' not in one])


def alone(actors):
    """Conflicts that have only ever had one group as a party, which makes their episodes its own."""
    groups = {}
    for actor in actors:
        if actor['Org'] == '1':
            for conflict in split(actor['ConflictId']):
                groups.setdefault(conflict, []).append(actor['ActorId'])
    return {conflict: ids[0] for conflict, ids in groups.items() if len(ids) == 1}


def exact(day, precision):
    """UCDP knows the day up to precision 2, the month up to 3 or 4, else the year."""
    return day if precision <= 2 else day[:7] if precision <= 4 else day[:4]


def episodes(actors, years):
    """By actor: the first and last day of each episode of the conflict that it alone fought with a state."""
    found, of = {}, alone(actors)
    for conflict in sorted(set(of), key=int):
        all_rows = sorted((r for r in years if r['conflict_id'] == conflict), key=lambda r: int(r['year']))
        for begin in sorted({r['start_date2'] for r in all_rows if int(r['year']) <= LIST_OF}):
            rows_of = [r for r in all_rows if r['start_date2'] == begin]
            last = rows_of[-1]
            ended = int(last['year']) <= LIST_OF and last['ep_end'] == '1'
            first = exact(begin, int(rows_of[0]['start_prec2'] or 5))
            found.setdefault(of[conflict], []).append((first, last['ep_end_date'] if ended else None))
    return {number: joined(spans) for number, spans in found.items()}


def joined(spans):
    """The same times without overlaps, in order; an open end takes in all that begins after it."""
    whole = []
    for first, last in sorted(spans, key=lambda span: (span[0], span[1] or '9')):
        if whole and (whole[-1][1] is None or first <= whole[-1][1]):
            whole[-1] = (whole[-1][0], None if None in (last, whole[-1][1]) else max(last, whole[-1][1]))
        else:
            whole.append((first, last))
    return whole


def seen(events):
    """By actor: the first and last day of its events in the file, where it has two at least."""
    days = {}
    for row in events:
        for side in 'ab':
            days.setdefault(row[f'side_{side}_new_id'], []).append((row['date_start'], row['date_end']))
    return {i: (min(d[0] for d in all_days), max(d[1] for d in all_days)) for i, all_days in days.items() if len(all_days) > 1}


def fought(number, spans, events):
    """As items of an entry: times of fighting, each with the file it was read in."""
    lines = []
    for first, last in spans.get(number, []):
        lines.append(f'{{from: {first}' + (f', to: {last}' if last else '') + ', source: UCDP/PRIO ACD}')
    if number in events:
        lines.append(f'{{from: {events[number][0]}, to: {events[number][1]}, source: UCDP GED Syria}}')
    return lines


def split(cell):
    return [part for part in cell.replace(' ', '').split(',') if part]


def quoted(name):
    return name if re.fullmatch(r"[A-Za-zÀ-ÿ][\w À-ÿ'/.-]*", name) and name not in ('No', 'Yes', 'Null') else '"' + name.replace('"', "'") + '"'


def flow(key, items):
    items = list(items)
    return f", {key}: [{', '.join(items)}]" if items else ''


def write(actors, years, events=()):
    spans, sights = episodes(actors, years), seen(events)
    known, table, iso_of = ours(), ids(), countries()
    chosen = parties(actors, years)
    chosen_ids = {a['ActorId'] for a in chosen}
    chosen += [a for a in actors if a['ActorId'] in table and a['ActorId'] not in chosen_ids]
    for actor in chosen:
        iso = country(actor, iso_of)
        if actor['ActorId'] not in table and iso:
            table[actor['ActorId']] = own_id(actor, iso, {i for i in known if defined(known[i])} | set(table.values()))
    lines = []
    for actor in sorted(chosen, key=lambda a: (table.get(a['ActorId'], ''), int(a['ActorId']))):
        own = table.get(actor['ActorId'])
        if own is None:
            print(f"no country for {actor['ActorId']} {actor['NameData']} in {actor['Location']}", file=sys.stderr)
            continue
        lines.append(entry(actor, own, known, table, iso_of, [] if len(own) == 3 else fought(actor['ActorId'], spans, sights)))
    path = os.path.join(CORE, 'registry', OUT)
    with open(path, 'w', encoding='utf-8') as file:
        file.write('# Parties to state-based conflicts active since 2010. Written by scripts/registry/ucdp.py: change that, or add to\n'
                   '# these actors in another file. Facts of the UCDP Actor Dataset 22.1 (Uppsala Conflict Data Program, CC BY 4.0).\n'
                   'source: UCDP Actor 22.1\nactors:\n')
        file.writelines(lines)
    print(f'{len(lines)} actors in {os.path.normpath(path)}')


def entry(actor, own, known, table, iso_of, times):
    lineage, whole = links(actor, table)
    all_names = names(actor)
    entries = known.get(own, [])
    if defined(entries) or len(own) == 3:
        old = own_names(entries)
        shown = [n for n in all_names if plain(n) in old]
        local = [n for n in all_names if plain(n) not in old]
        head = f'  - {{id: {own}'
    else:
        shown = [n for n in all_names if is_plain(n)]
        local = [n for n in all_names if n not in shown]
        head = (f'  - {{id: {own}, kind: armed-group, country: {country(actor, iso_of)}, '
                'codes: [{sectors: [REB], source: unchecked}]')
    stated = {(l.get('type'), l.get('other')) for e in entries for l in listed(e.get('lineage')) if isinstance(l, dict)}
    lineage = [l for l in lineage if tuple(re.findall(r'type: ([\w-]+), other: ([\w-]+)', l)[0]) not in stated]
    within = {m if isinstance(m, str) else m.get('of') for e in entries for m in listed(e.get('member-of'))}
    whole = [m for m in whole if re.search(r'of: ([\w-]+)', m)[1] not in within]
    return (head + f', ids: {{ucdp: {actor["ActorId"]}}}' + flow('names', map(quoted, shown)) + flow('local', map(quoted, local))
            + flow('lineage', lineage) + flow('member-of', whole) + flow('fought', times) + '}\n')


def compare(actors, years):
    """One line for each thing that UCDP has and the files written by hand lack, and the other way round."""
    known, table = ours(), ids()
    by_id = {a['ActorId']: a for a in actors}
    chosen = parties(actors, years)
    for number, own in sorted(table.items(), key=lambda pair: int(pair[0])):
        if len(own) > 3 and not defined(known.get(own, [])):
            print(f'ucdp-ids.tsv: {number} is {own}, which no file has')
        elif len(own) == 3:
            continue
        elif number not in by_id:
            print(f'ucdp-ids.tsv: UCDP has no actor {number}')
        else:
            difference(by_id[number], own, known, table)
    missing = [a for a in chosen if a['ActorId'] not in table]
    for actor in missing:
        print(f"{actor['ActorId']}\tnot in the files written by hand\t{actor['NameData'].strip()} – {actor['NameOrigFullEng'].strip()}"
              f" ({actor['Location']})")
    print(f'{len(chosen)} parties to conflicts active since {SINCE}: {len(chosen) - len(missing)} written by hand, '
          f'{len(missing)} only in {OUT}')


def difference(actor, own, known, table):
    old = own_names(known[own])
    new = [n for n in names(actor) if plain(n) not in old]
    if new:
        print(f"{actor['ActorId']}\t{own}\tnames that we lack\t{' | '.join(new)}")
    stated = {l.get('other') for e in known.get(own, []) for l in listed(e.get('lineage')) if isinstance(l, dict)}
    for number in split(actor['ActorIdPrev']):
        if table.get(number) not in stated:
            print(f"{actor['ActorId']}\t{own}\tsplit that we lack\tfrom {table.get(number, 'UCDP ' + number)} ({actor['NamePrev']})")


if __name__ == '__main__':
    takes = {'compare': (2, compare), 'write': (3, write)}.get(sys.argv[1] if len(sys.argv) > 1 else '')
    if takes is None or not 2 <= len(sys.argv) - 2 <= takes[0]:
        sys.exit(__doc__)
    takes[1](*map(rows, sys.argv[2:]))
