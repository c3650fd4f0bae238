// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helperclient.h"

#include "core/bind/helperservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qsizetype maxLineBytes = 1 << 20;
constexpr qsizetype maxErrorBytes = 4096;

// The manual page of pkexec.
constexpr int dismissed = 126;
constexpr int notAuthorised = 127;

class HelperCall
{
    Q_DECLARE_TR_FUNCTIONS(HelperClient)

public:
    explicit HelperCall(const std::function<void(const HelperStep &)> &observer)
        : m_observer(observer)
    {
    }

    Result<HelperReply> run(const QString &program, const QStringList &arguments, bool viaPkexec)
    {
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(-1))
            return failure(ErrorCode::NotFound, tr("The helper cannot be started"), program);
        while (m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(100);
            takeLines();
        }
        takeLines();
        if (m_process.exitStatus() != QProcess::NormalExit)
            return failure(ErrorCode::ProcessFailed,
                           tr("The helper was ended from outside. \"redbudctl status\" tells what "
                              "it had done, \"redbudctl unbind\" puts it back"));
        if (viaPkexec && m_process.exitCode() == dismissed)
            return failure(ErrorCode::Cancelled, tr("The question for a password was dismissed"));
        if (viaPkexec && m_process.exitCode() == notAuthorised)
            return failure(ErrorCode::PermissionDenied,
                           tr("You are not allowed to bind devices. Ask an administrator, or use "
                              "sudo where no authentication agent runs"));
        if (!m_reply || m_status != m_process.exitCode())
            return failure(
                ErrorCode::ProcessFailed,
                tr("The helper ended without a result. %1")
                    .arg(QString::fromUtf8(m_process.readAllStandardError().right(maxErrorBytes))
                             .trimmed()));
        if (m_status == int(HelperEnd::WrongUsage))
            return failure(ErrorCode::InvalidArgument, m_reply->message);
        if (m_status == int(HelperEnd::Failed))
            return failure(ErrorCode::ProcessFailed,
                           (QStringList(m_reply->message) + m_reply->notes).join(u' '));
        return *m_reply;
    }

private:
    void takeLines()
    {
        m_buffer += m_process.readAllStandardOutput();
        for (;;) {
            const qsizetype end = m_buffer.indexOf('\n');
            if (end < 0)
                break;
            const HelperLine line = parseHelperLine(m_buffer.left(end));
            m_buffer.remove(0, end + 1);
            if (line.step && m_observer)
                m_observer(*line.step);
            if (line.reply) {
                m_reply = line.reply;
                m_status = line.status;
            }
        }
        if (m_buffer.size() > maxLineBytes)
            m_buffer.clear();
    }

    const std::function<void(const HelperStep &)> &m_observer;
    QProcess m_process;
    QByteArray m_buffer;
    std::optional<HelperReply> m_reply;
    int m_status = 0;
};

} // namespace

HelperLine parseHelperLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    HelperLine parsed;
    if (object.contains("result"_L1)) {
        HelperReply reply;
        parsed.status = object["result"_L1].toInt(-1);
        reply.done = parsed.status == int(HelperEnd::Done);
        reply.message = object["message"_L1].toString();
        const QJsonArray notes = object["notes"_L1].toArray();
        for (const auto &note : notes)
            reply.notes.append(note.toString());
        parsed.reply = reply;
    } else if (object.contains("step"_L1)) {
        parsed.step = HelperStep{object["step"_L1].toInt(),     object["of"_L1].toInt(),
                                 object["text"_L1].toString(),  object["command"_L1].toString(),
                                 object["state"_L1].toString(), object["restoring"_L1].toBool()};
    }
    return parsed;
}

QString helperProgram()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../" REDBUD_LIBEXEC_FOLDER
                                                                    "/redbud/redbud-helper"_s);
}

Result<HelperReply> callHelper(const HelperRequest &request,
                               const std::function<void(const HelperStep &)> &observer,
                               const QString &program)
{
    const QFileInfo helper(program);
    if (!helper.isFile() || !helper.isExecutable())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("HelperClient", "The helper is not installed"),
                       program);
    if (::geteuid() == 0)
        return HelperCall(observer).run(program, wordsOf(request), false);
    const QString pkexec = QStandardPaths::findExecutable(u"pkexec"_s);
    if (pkexec.isEmpty())
        return failure(ErrorCode::PermissionDenied,
                       QCoreApplication::translate("HelperClient",
                                                   "Binding needs root, and pkexec is not "
                                                   "installed: run it with sudo, or install "
                                                   "the package pkexec"));
    return callHelperVia(pkexec, request, observer, program);
}

Result<HelperReply> callHelperVia(const QString &pkexec, const HelperRequest &request,
                                  const std::function<void(const HelperStep &)> &observer,
                                  const QString &program)
{
    return HelperCall(observer).run(pkexec, QStringList(program) + wordsOf(request), true);
}

} // namespace redbud
