#include "base/crew.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/time.h"

enum { LOOK_MS = 4 };

struct member {
	struct crew *crew;
	pthread_t thread;
	int who;
};

struct crew {
	pthread_mutex_t lock;
	pthread_cond_t work, done;
	struct crew_job *job;
	unsigned long turn; /* of the job at hand: a member joins each once */
	int busy, members;
	bool leave;
	_Atomic size_t next;
	_Atomic bool stopped;
	struct crew_job *own; /* what the caller works on alone; NULL while members work */
	int64_t looked;       /* then: monotonic ms */
	struct member member[CREW_MOST];
};

static void work_off(struct crew *c, struct crew_job *job, int who)
{
	while (!atomic_load(&c->stopped)) {
		size_t slice = atomic_fetch_add(&c->next, 1);
		if (slice >= job->end)
			return;
		job->slice(job->data, who, slice);
	}
}

static void *member_main(void *data)
{
	struct member *m = data;
	struct crew *c = m->crew;
	unsigned long seen = 0;
	pthread_mutex_lock(&c->lock);
	while (!c->leave) {
		if (!c->job || c->turn == seen) {
			pthread_cond_wait(&c->work, &c->lock);
			continue;
		}
		struct crew_job *job = c->job;
		seen = c->turn;
		c->busy++;
		pthread_mutex_unlock(&c->lock);
		work_off(c, job, m->who);
		pthread_mutex_lock(&c->lock);
		if (--c->busy == 0)
			pthread_cond_signal(&c->done);
	}
	pthread_mutex_unlock(&c->lock);
	return NULL;
}

struct crew *crew_new(void)
{
	struct crew *c = mem_alloc(sizeof *c);
	pthread_condattr_t monotonic;
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_mutex_init(&c->lock, NULL);
	pthread_cond_init(&c->work, NULL);
	pthread_cond_init(&c->done, &monotonic);
	pthread_condattr_destroy(&monotonic);
	return c;
}

/* Members come when there is work for them. Signals are the main thread's to take. */
static void hire(struct crew *c)
{
	sigset_t all, before;
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	int want = cores > CREW_MOST || cores < 1 ? CREW_MOST : (int)cores;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	while (c->members < want) {
		struct member *m = &c->member[c->members];
		*m = (struct member){.crew = c, .who = c->members};
		if (pthread_create(&m->thread, NULL, member_main, m))
			break;
		c->members++;
	}
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void crew_free(struct crew *c)
{
	if (!c)
		return;
	pthread_mutex_lock(&c->lock);
	c->leave = true;
	pthread_cond_broadcast(&c->work);
	pthread_mutex_unlock(&c->lock);
	for (int i = 0; i < c->members; i++)
		pthread_join(c->member[i].thread, NULL);
	pthread_cond_destroy(&c->work);
	pthread_cond_destroy(&c->done);
	pthread_mutex_destroy(&c->lock);
	mem_free(c);
}

static bool asked_to_stop(const struct crew_job *job)
{
	return job->stop && job->stop(job->stop_data);
}

/* Where the caller works himself nobody else keeps an eye on his person. */
static void look(struct crew *c)
{
	int64_t now = time_monotonic_ms();
	if (now - c->looked < LOOK_MS || atomic_load(&c->stopped))
		return;
	c->looked = now;
	if (asked_to_stop(c->own))
		atomic_store(&c->stopped, true);
}

bool crew_stopped(struct crew *c)
{
	if (c->own)
		look(c);
	return atomic_load_explicit(&c->stopped, memory_order_relaxed);
}

/* Little work, or nobody to share it with. */
static void alone(struct crew *c, struct crew_job *job)
{
	c->looked = time_monotonic_ms();
	c->own = job;
	while (job->next < job->end && !crew_stopped(c))
		job->slice(job->data, 0, job->next++);
	c->own = NULL;
}

static bool all_done(const struct crew *c, const struct crew_job *job)
{
	bool none_left = atomic_load(&c->next) >= job->end || atomic_load(&c->stopped);
	return none_left && c->busy == 0;
}

static size_t begun(const struct crew *c, const struct crew_job *job)
{
	size_t next = atomic_load(&c->next);
	return next < job->end ? next : job->end;
}

static void together(struct crew *c, struct crew_job *job)
{
	atomic_store(&c->next, job->next);
	pthread_mutex_lock(&c->lock);
	c->job = job;
	c->turn++;
	pthread_cond_broadcast(&c->work);
	while (!all_done(c, job)) {
		struct timespec until;
		clock_gettime(CLOCK_MONOTONIC, &until);
		until.tv_nsec += LOOK_MS * 1000000L;
		if (until.tv_nsec >= 1000000000L) {
			until.tv_sec++;
			until.tv_nsec -= 1000000000L;
		}
		pthread_cond_timedwait(&c->done, &c->lock, &until);
		pthread_mutex_unlock(&c->lock);
		job->next = begun(c, job);
		if (!atomic_load(&c->stopped) && asked_to_stop(job))
			atomic_store(&c->stopped, true);
		pthread_mutex_lock(&c->lock);
	}
	c->job = NULL;
	pthread_mutex_unlock(&c->lock);
	job->next = begun(c, job);
}

bool crew_run(struct crew *c, struct crew_job *job)
{
	atomic_store(&c->stopped, false);
	if (job->next >= job->end)
		return true;
	if (job->end - job->next > job->alone)
		hire(c);
	if (job->end - job->next <= job->alone || c->members < 2)
		alone(c, job);
	else
		together(c, job);
	/* A stop is of this job: whoever asks between two jobs is not stopped. */
	return !atomic_exchange(&c->stopped, false) && job->next >= job->end;
}
