// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRect>
#include <QSettings>
#include <QSize>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

namespace redbud::test
{

/// How many pixels have exactly a colour.
inline int pixels(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return found;
}

/// A real X server with the real program on it, and a person's hands: xdotool. Without a window
/// manager, so nobody gives the window the keys but us. With REDBUD_PICTURES=folder in the
/// environment the named pictures are kept there; the documentation's come from here.
class RealDisplay
{
public:
    /// An empty text, or what is missing.
    QString start()
    {
        using namespace Qt::StringLiterals;
        for (const QString &tool : {u"Xvfb"_s, u"xdotool"_s, u"import"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                return tool + u" is not installed"_s;
        }
        // Xvfb picks a free display and says which on the given descriptor. It must not start over
        // when the last program leaves, because the next one may be about to come.
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                                   u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        if (!m_server.waitForReadyRead(30000))
            return u"Xvfb does not start"_s;
        const QString display = QString::fromLatin1(m_server.readAllStandardOutput()).trimmed();
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u':' + display);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        for (const QString &name :
             {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"HOME"_s})
            environment.insert(name, folder.path());
        // This person has seen the first steps.
        setSetting(u"window/hintsSeen"_s, true);
        return display.isEmpty() ? u"Xvfb names no display"_s : QString();
    }

    /// What the program finds in this person's settings.
    void setSetting(const QString &key, const QVariant &value) const
    {
        QSettings settings(folder.filePath(QStringLiteral("redbud/redbud.ini")),
                           QSettings::IniFormat);
        settings.setValue(key, value);
    }

    void stop()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    bool startProgram(const QStringList &arguments)
    {
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbud"), arguments);
        return program.waitForStarted();
    }

    void endProgram()
    {
        if (program.state() == QProcess::NotRunning)
            return;
        program.terminate();
        if (!program.waitForFinished(5000)) {
            program.kill();
            program.waitForFinished();
        }
    }

    /// What a tool prints; empty where it fails.
    QString run(const QString &tool, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(tool, arguments);
        if (!process.waitForFinished(10000) || process.exitCode() != 0)
            return {};
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QString xdotool(const QStringList &arguments) const
    {
        return run(QStringLiteral("xdotool"), arguments);
    }

    void keys(const QStringList &names) const
    {
        xdotool(
            QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("60")} +
            names);
    }

    void click(QPoint at) const
    {
        xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                 QStringLiteral("click"), QStringLiteral("1")});
    }

    /// Slowly, as a hand does: a drag begins and is followed in steps.
    void drag(QPoint from, QPoint to) const
    {
        const auto move = [this](QPoint at) {
            xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                     QStringLiteral("sleep"), QStringLiteral("0.05")});
        };
        move(from);
        xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
        constexpr int steps = 12;
        for (int step = 1; step <= steps; ++step)
            move(from + (to - from) * step / steps);
        move(to + QPoint(2, 1));
        xdotool({QStringLiteral("sleep"), QStringLiteral("0.3"), QStringLiteral("mouseup"),
                 QStringLiteral("1")});
    }

    /// Whether the program's window comes, has this size, is in the corner of the screen and has
    /// the keys.
    bool showWindow(QSize size)
    {
        m_crop = QStringLiteral("%1x%2+0+0").arg(size.width()).arg(size.height());
        return QTest::qWaitFor(
            [this, size] {
                const QString id = window();
                return !id.isEmpty() && place(id, size);
            },
            patience);
    }

    /// Whether what is on the screen comes to be so.
    bool comesToShow(const std::function<bool(const QImage &)> &expected,
                     int milliseconds = patience) const
    {
        return QTest::qWaitFor([this, &expected] { return expected(picture()); }, milliseconds);
    }

    bool comesToShow(const QColor &color, int morePixelsThan, int milliseconds = patience) const
    {
        return comesToShow(
            [color, morePixelsThan](const QImage &image) {
                return pixels(image, color) > morePixelsThan;
            },
            milliseconds);
    }

    QImage picture(const QString &name = {}) const
    {
        const QString kept = qEnvironmentVariable("REDBUD_PICTURES");
        const bool keep = !name.isEmpty() && !kept.isEmpty();
        const QString file =
            (keep ? QDir(kept) : QDir(folder.path()))
                .filePath((keep ? name : QStringLiteral("picture")) + QStringLiteral(".png"));
        run(QStringLiteral("import"),
            {QStringLiteral("-window"), QStringLiteral("root"), QStringLiteral("-crop"), m_crop,
             QStringLiteral("+repage"), file});
        return QImage(file);
    }

    QTemporaryDir folder;
    QProcessEnvironment environment;
    QProcess program;

private:
    static constexpr int patience = 60000; // milliseconds

    /// Its id; empty as long as it is not there. A killed program's window may still be there for
    /// a moment, with the same name.
    QString window() const
    {
        return xdotool({QStringLiteral("search"), QStringLiteral("--all"),
                        QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                        QString::number(program.processId()), QStringLiteral("--name"),
                        QStringLiteral("Redbud")})
            .section(u'\n', -1);
    }

    /// True once it is there: the program may change the window just then, too.
    bool place(const QString &id, QSize size) const
    {
        const QString width = QString::number(size.width());
        const QString height = QString::number(size.height());
        xdotool({QStringLiteral("windowmove"), id, QStringLiteral("0"), QStringLiteral("0"),
                 QStringLiteral("windowsize"), id, width, height, QStringLiteral("windowfocus"),
                 id});
        const QStringList now =
            xdotool({QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), id})
                .split(u'\n');
        return now.contains(QStringLiteral("X=0")) && now.contains(QStringLiteral("Y=0")) &&
               now.contains(QStringLiteral("WIDTH=") + width) &&
               now.contains(QStringLiteral("HEIGHT=") + height) &&
               xdotool({QStringLiteral("getwindowfocus")}) == id;
    }

    QProcess m_server;
    QString m_crop = QStringLiteral("1600x1000+0+0"); ///< of the screen; where the window is
};

/// What has exactly a colour and hangs together, as rectangles around it, at least so large; from
/// left to right.
inline QList<QRect> spots(const QImage &image, const QColor &color, QSize least)
{
    QList<QRect> open;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != color.rgb())
                continue;
            // A run of the column, with everything to its left that it touches.
            QRect run(x, y, 1, 1);
            while (run.bottom() + 1 < image.height() &&
                   image.pixel(x, run.bottom() + 1) == color.rgb())
                run.setBottom(run.bottom() + 1);
            y = run.bottom();
            const QRect near = run.adjusted(-1, 0, 0, 0);
            for (qsizetype i = open.size() - 1; i >= 0; --i) {
                if (open[i].intersects(near))
                    run |= open.takeAt(i);
            }
            open.append(run);
        }
    }
    open.removeIf([least](const QRect &spot) {
        return spot.width() < least.width() || spot.height() < least.height();
    });
    std::sort(open.begin(), open.end(), [](const QRect &one, const QRect &other) {
        return std::pair(one.left(), one.top()) < std::pair(other.left(), other.top());
    });
    return open;
}

} // namespace redbud::test
