"""What the laws of queues print when asked to explain: every label, note and source."""

from __future__ import annotations

from technopark import capacity


def test_little_arrivals_explains_each_step():
    got = capacity.little(waiting=35, wait="3.5")
    assert """\
arrivals: 120 = list, scaled ÷ wait [1]
├─ list, scaled: 420 = waiting × months a year
│  ├─ waiting: 35
│  └─ months a year: 12
└─ wait: 3.5
[1] J. D. C. Little, A proof for the queuing formula L = λW (1961, medium confidence)""" == str(
        got.explain()
    )


def test_little_wait_explains_each_step():
    got = capacity.little(waiting=35, arrivals=50)
    assert """\
mean wait: 8.4 = list, scaled ÷ arrivals [1]
├─ list, scaled: 420 = waiting × months a year
│  ├─ waiting: 35
│  └─ months a year: 12
└─ arrivals: 50
[1] J. D. C. Little, A proof for the queuing formula L = λW (1961, medium confidence)""" == str(
        got.explain()
    )


def test_little_list_explains_each_step():
    got = capacity.little(arrivals=50, wait="3.5")
    assert """\
mean number waiting: 175/12 ≈ 14.583333 = arrivals × wait ÷ months a year [1]
├─ arrivals × wait: 175 = arrivals × wait
│  ├─ arrivals: 50
│  └─ wait: 3.5
└─ months a year: 12
[1] J. D. C. Little, A proof for the queuing formula L = λW (1961, medium confidence)""" == str(
        got.explain()
    )


def test_erlang_b_explains_each_step():
    got = capacity.erlang_b(5, 3)
    assert """\
share turned away with 5 servers (Erlang B): 81/736 ≈ 0.110054 = load turned away by 4 ÷ servers and
that
├─ load turned away by 4: 81/131 ≈ 0.618321 = load × share turned away with 4
│  ├─ load: 3
│  └─ share turned away with 4: 27/131 ≈ 0.206107 (each by the one before it, from 1 with none)
└─ servers and that: 736/131 ≈ 5.618321 = servers + the same
   ├─ servers: 5
   └─ the same: 81/131 ≈ 0.618321""" == str(got.explain())


def test_erlang_c_explains_each_step():
    got = capacity.erlang_c(5, 3)
    assert """\
share that has to wait (Erlang C): 81/343 ≈ 0.236152 = servers × Erlang B ÷ servers left
├─ servers × Erlang B: 405/736 ≈ 0.550272 = servers × share turned away with 5 servers (Erlang B)
│  ├─ servers: 5
│  └─ share turned away with 5 servers (Erlang B): 81/736 ≈ 0.110054 = load turned away by 4 ÷
│     servers and that
│     ├─ load turned away by 4: 81/131 ≈ 0.618321 = load × share turned away with 4
│     │  ├─ load: 3
│     │  └─ share turned away with 4: 27/131 ≈ 0.206107 (each by the one before it, from 1 with
│     │     none)
│     └─ servers and that: 736/131 ≈ 5.618321 = servers + the same
│        ├─ servers: 5
│        └─ the same: 81/131 ≈ 0.618321
└─ servers left: 1715/736 ≈ 2.330163 = servers - load carried if nobody waits
   ├─ servers: 5
   └─ load carried if nobody waits: 1965/736 ≈ 2.669837 = load × share served if nobody waits
      ├─ load: 3
      └─ share served if nobody waits: 655/736 ≈ 0.889946 = all - the same share turned away
         ├─ all: 1
         └─ the same share turned away: 81/736 ≈ 0.110054""" == str(got.explain())


def test_erlang_a_explains_each_step():
    got = capacity.erlang_a(5, 3, patience=1)
    assert """\
share that gives up (Erlang A): ≈ 0.044873518757 = giving up, each stay ÷ load
├─ giving up, each stay: 0.13462055627216655524 = mean number waiting ÷ patience
│  ├─ mean number waiting: 0.13462055627216655524 = ratio rounded half even to
│  │  0.00000000000000000001
│  │  └─ mean number waiting, 60 decimals:
│  │     0.134620556272166555239306070996398673084120015078645367461936 (sum over the states with a
│  │     queue)
│  └─ patience: 1
└─ load: 3""" == str(got.explain())


def test_servers_needed_explains_each_step():
    got = capacity.servers_needed(3, below="0.1")
    assert """\
servers: 6 (with 6 it is below 0.1 for the first time)
├─ share turned away with 5 servers (Erlang B): 81/736 ≈ 0.110054 = load turned away by 4 ÷ servers
│  and that
│  ├─ load turned away by 4: 81/131 ≈ 0.618321 = load × share turned away with 4
│  │  ├─ load: 3
│  │  └─ share turned away with 4: 27/131 ≈ 0.206107 (each by the one before it, from 1 with none)
│  └─ servers and that: 736/131 ≈ 5.618321 = servers + the same
│     ├─ servers: 5
│     └─ the same: 81/131 ≈ 0.618321
└─ share turned away with 6 servers (Erlang B): 81/1553 ≈ 0.052157 = load turned away by 5 ÷ servers
   and that
   ├─ load turned away by 5: 243/736 ≈ 0.330163 = load × share turned away with 5
   │  ├─ load: 3
   │  └─ share turned away with 5: 81/736 ≈ 0.110054 (each by the one before it, from 1 with none)
   └─ servers and that: 4659/736 ≈ 6.330163 = servers + the same
      ├─ servers: 6
      └─ the same: 243/736 ≈ 0.330163""" == str(got.explain())
